/** The most people whom one thank-you names: a crew, not the whole house. */
export const THANKED_LIMIT = 20;
/** The most people to whom it goes: without a signature its writer may be one of them. */
export const ADDRESSED_LIMIT = THANKED_LIMIT + 1;
