// @ts-check
// This file and the three that import it keep to what an old Node can parse: only then can an old
// Node be told kindly that it is too old. Everything newer is behind the dynamic import.

/** The oldest Node that the scripts themselves run on. */
const OLDEST = 20;

/**
 * Runs one of the commands: its `main` gets the words after the script's name and answers the exit code.
 * @param {() => Promise<{ main: (args: string[]) => Promise<number> }>} load
 * @returns {Promise<void>}
 */
export function enter(load) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST) {
    console.error(
      'Daybreak needs Node 22.12 or newer; this is ' + process.version + '. Install a newer Node and start again.',
    );
    process.exitCode = 1;
    return Promise.resolve();
  }
  return load()
    .then(function (command) {
      return command.main(process.argv.slice(2));
    })
    .then(
      function (code) {
        process.exitCode = code;
      },
      function (error) {
        // A Stop carries its one line; anything else is a mistake of ours and worth its stack.
        console.error(error && error.name === 'Stop' ? error.message : (error && error.stack) || error);
        process.exitCode = 1;
      },
    );
}
