/** oRPC's numbers for the kinds of message that a screen of ours sends. None streams anything to main. */
const REQUEST = 1;
const ABORT = 4;

/**
 * Whether a frame is a message that oRPC can read: a call, or the end of one. Only its envelope counts;
 * what a call brings is the contract's to judge.
 */
export function isCall(frame: unknown): boolean {
  // Binary frames carry files, and the contract takes none.
  if (typeof frame !== 'string') return false;
  const message = parse(frame);
  if (!isRecord(message) || typeof message['i'] !== 'string') return false;
  const kind = message['t'] ?? REQUEST;
  if (kind === ABORT) return true;
  return kind === REQUEST && isRequest(message['p']);
}

function isRequest(request: unknown): boolean {
  if (!isRecord(request)) return false;
  const { u: path, m: method, h: headers } = request;
  if (typeof path !== 'string' || !path.startsWith('/') || !URL.canParse(`http://orpc${path}`)) return false;
  if (method !== undefined && typeof method !== 'string') return false;
  // Headers that say how the body is packed would have it unpacked, and it isn't packed.
  return headers === undefined || (isRecord(headers) && !Object.keys(headers).some(isAboutTheBody));
}

const isAboutTheBody = (header: string): boolean => header.toLowerCase().startsWith('content-');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
