import { CommanderError } from 'commander';
import { NutgrafError } from '../errors.js';
import { EXIT } from './exit.js';
import { refuseMisspelt } from './misspelt.js';
import { endQuietlyOnClosedPipe } from './output.js';
import { createProgram } from './program.js';

/** Runs the command line and sets the process's exit code. Errors end as a line on standard error, never as a stack trace. */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  process.on('SIGINT', () => {
    process.stderr.write('\n');
    process.exit(EXIT.interrupted);
  });
  try {
    const program = createProgram((code) => {
      process.exitCode = code;
    });
    await refuseMisspelt(
      argv[0],
      program.commands.map((command) => command.name()),
    );
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = codeOf(error, argv.includes('--verbose') || argv.includes('-v'));
  }
}

function codeOf(error: unknown, verbose: boolean): number {
  // commander has told its own errors already
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof NutgrafError) {
    process.stderr.write(`nutgraf: ${error.message}\n`);
    return error.code === 'usage' ? EXIT.usage : EXIT.nothing;
  }
  const trace = error instanceof Error ? (verbose ? error.stack : error.message) : String(error);
  process.stderr.write(
    `nutgraf: failed in a way that it should not (please report it; --verbose shows where): ${trace}\n`,
  );
  return EXIT.nothing;
}
