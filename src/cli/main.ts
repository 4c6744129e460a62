import { Command } from 'commander';

/** Runs the command line and sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('nutgraf');
  for (const name of ['extract', 'facts', 'summarize'] as const) {
    program
      .command(name)
      .option('--batch')
      .option('--bullets <n>', 'how many bullets', Number)
      .action(async (options: { bullets?: number }) => {
        const { runBatch } = await import('./batch.js');
        const { answers } = await import('./answers.js');
        await runBatch(process.stdin, process.stdout, answers(options)[name]);
      });
  }
  await program.parseAsync(argv, { from: 'user' });
}
