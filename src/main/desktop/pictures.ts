import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DownloadItem, Session } from 'electron';

/** What the page names a picture: its note's day. */
const PICTURE_NAME = /^daybreak-\d{4}-\d{2}-\d{2}\.png$/;

/**
 * Saves the pictures that our page draws of notes, in a folder and with no dialog, and no other file.
 * @param folder where the system keeps pictures
 */
export function savePictures(session: Pick<Session, 'on'>, folder: string): void {
  session.on('will-download', (event, item) => {
    if (isPicture(item)) item.setSavePath(join(folder, freeName(item)));
    else event.preventDefault();
  });
}

function isPicture(item: Pick<DownloadItem, 'getURL' | 'getFilename'>): boolean {
  return item.getURL().startsWith('data:image/png;base64,') && PICTURE_NAME.test(item.getFilename());
}

/** Two pictures of one day are two files, and no name tells when one was saved. */
function freeName(item: Pick<DownloadItem, 'getFilename'>): string {
  return item.getFilename().replace('.png', `-${randomUUID().slice(0, 8)}.png`);
}
