// @ts-check
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { resetFile } from '../../src/shared/contract/reset-script.ts';
import { ROOT } from './place.mjs';

/** Where editors find what a reset's file may hold. */
export const SCHEMA_FILE = join(ROOT, 'resources', 'reset.schema.json');

/** The schema of a reset's file as JSON Schema: what an editor needs to help while someone types. */
export async function schemaText() {
  const { $schema, ...schema } = z.toJSONSchema(resetFile, { io: 'input' });
  const whole = { $schema, title: 'A guided reset of Daybreak', ...schema };
  return format(JSON.stringify(whole, null, 2), { ...(await resolveConfig(SCHEMA_FILE)), parser: 'json' });
}
