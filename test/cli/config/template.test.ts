import { expect, test } from 'vitest';
import { configOf } from '../../../src/cli/config/read.js';
import { TEMPLATE } from '../../../src/cli/config/template.js';

const SETTING = /^# (?=\[\[|[a-z_]+ = |"[^"]+" = \d)/gm;

test('the template is a configuration as it is, and with each of its lines uncommented', () => {
  expect(configOf(TEMPLATE, 'config.toml')).toMatchObject({ feeds: [], targets: [] });
  const whole = configOf(TEMPLATE.replace(SETTING, ''), 'config.toml');
  expect(whole.feeds).toHaveLength(1);
  expect(whole.interests).toHaveLength(3);
  expect(whole.mute).toHaveLength(3);
  expect(whole.targets.map(({ kind }) => kind)).toEqual(['stdout', 'file', 'mail', 'feed', 'command']);
});
