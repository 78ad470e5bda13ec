import type { Database, Statement } from 'better-sqlite3';

/**
 * Makes a connection compile each text of SQL once and keep it. Queries may then stand where they are
 * asked, `db.prepare(…).get(…)`, and cost no more than a statement somebody carries around.
 *
 * Two of the same text are one: don't `bind` values to it for good, and read all rows of it before it is
 * asked again. The texts are the few that stand in queries.ts, so nothing has to be thrown out.
 */
export function compileOnce(db: Database): void {
  const compile = db.prepare.bind(db);
  const known = new Map<string, Statement>();
  db.prepare = ((text: string) => {
    let statement = known.get(text);
    if (statement === undefined) {
      statement = compile(text);
      known.set(text, statement);
    } else if (statement.reader) {
      // As if it were new: whoever asked before may have wanted single values.
      statement.pluck(false);
    }
    return statement;
  }) as Database['prepare'];
}
