import { isolate } from '../../locales/messages.ts';

/** What to call someone: the first word of their name. */
export function firstName({ name }: { name: string }): string {
  return isolate(name.split(' ', 1)[0] ?? name);
}
