/** The most people whom one thank-you names: a crew, not the whole house. */
export const THANKED_LIMIT = 20;
