import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { withAsker } from './ask.ts';
import { askAdministrator } from './setup.ts';

const answer = (terminal: boolean, typed: string, options = {}) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  const asked = withAsker(input, output, terminal, (asker) => askAdministrator(asker, options));
  return { asked, shown: () => String(output.read()) };
};

describe('the questions of setup', () => {
  it.each([true, false])('are answered line by line (terminal: %s)', async (terminal) => {
    const { asked, shown } = answer(terminal, 'one\nผู้ดูแล\nhidden-word\nhidden-word\n');
    expect(await asked).toEqual({ username: 'one', name: 'ผู้ดูแล', password: 'hidden-word' });
    expect(shown()).toContain('รหัสผ่าน');
  });

  it('do not show what is typed for a password', async () => {
    const { asked, shown } = answer(true, 'hidden-word\nhidden-word\n', {
      username: 'one',
      displayName: 'x',
    });
    await asked;
    expect(shown()).not.toContain('hidden-word');
  });

  it.each([
    ['two passwords that differ', 'one\nx\nhidden-word\nhidden-wort\n', /differ/],
    ['an empty answer', '\n', /No answer/],
    ['an end of input', 'one\n', /No answer/],
  ])('refuse %s', async (_, typed, text) => {
    await expect(answer(false, typed).asked).rejects.toThrow(text);
  });
});
