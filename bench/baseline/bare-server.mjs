import { createServer } from 'node:http';
import SQLite from 'better-sqlite3';

/*
 * What any program of this kind does at the least before it is ready: opens its database and takes a
 * port. Plain JavaScript, so that it starts without a compiler. Argument: the database file.
 */
const db = new SQLite(process.argv[2]);
db.pragma('journal_mode = WAL');
const server = createServer((_request, response) => response.end(String(db.pragma('user_version', { simple: true }))));
server.listen(0, '127.0.0.1', () => process.stdout.write(`ready: http://127.0.0.1:${server.address().port}/\n`));
