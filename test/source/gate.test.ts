import { expect, test } from 'vitest';
import { createGate } from '../../src/source/gate.js';

test('tasks of a key go in order, and others pass them by', async () => {
  const gate = createGate(3, 1);
  const began: string[] = [];
  const finish: (() => void)[] = [];
  const task = (name: string) => () =>
    new Promise<void>((done) => {
      began.push(name);
      finish.push(done);
    });
  const all = ['a1', 'a2', 'b1', 'c1', 'd1'].map((name) => gate.run(name.charAt(0), task(name)));
  await Promise.resolve();
  expect(began).toEqual(['a1', 'b1', 'c1']);
  while (finish.length > 0) {
    finish.shift()?.();
    await new Promise(setImmediate);
  }
  await Promise.all(all);
  expect(began).toEqual(['a1', 'b1', 'c1', 'a2', 'd1']);
});

test('a task that fails lets the next one in', async () => {
  const gate = createGate(1, 1);
  await expect(gate.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await gate.run('a', async () => 'yes')).toBe('yes');
});
