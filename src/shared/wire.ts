/** Where the web host takes WebSocket connections. */
export const RPC_PATH = '/rpc';

/** What the page says when it hands its MessagePort to preload, and preload to main. */
export const PORT_MESSAGE = 'daybreak:port';

/** The scheme and host under which the desktop host serves the page: app://daybreak/ */
export const APP_SCHEME = 'app';
export const APP_HOST = 'daybreak';
