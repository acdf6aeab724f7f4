import { describe, expect, it } from 'vitest';
import { appended } from './item-steps.ts';
import { sendRound } from './sender.ts';
import {
  callOf,
  itemIn,
  itemOf,
  ME,
  refusing,
  type Server,
  type World,
  worldOf,
} from './testing/outbox-world.ts';

describe('an item of changes about several things', () => {
  const changes = [
    callOf('a1', { about: 'a' }),
    callOf('a2', { about: 'a' }),
    callOf('b1', { about: 'b' }),
  ];
  const refusesFirst: Server = {
    call: async ({ key }) => (key === 'a1' ? refusing(422, 'no')() : {}),
  };
  const doneIn = (world: World): readonly boolean[] =>
    itemIn(world, '1').steps.map(({ done }) => done !== undefined);

  it('sends what is about something else than what was refused, and says why of the whole', async () => {
    const world = worldOf([itemOf('1', changes)], refusesFirst);
    expect((await sendRound(world, ME)).again).toBeUndefined();
    expect(doneIn(world)).toEqual([false, false, true]);
    expect(itemIn(world, '1')).toMatchObject({ state: 'refused', reason: { code: 'no' } });
  });

  it('takes in what its person adds while it goes', async () => {
    const world = worldOf([itemOf('1', changes.slice(0, 1))], {
      call: async ({ key }) => {
        const more = itemOf('1', changes.slice(2));
        if (key === 'a1') world.items.set('1', appended(itemIn(world, '1'), more));
        return {};
      },
    });
    await sendRound(world, ME);
    expect(doneIn(world)).toEqual([true, true]);
    expect(itemIn(world, '1').state).toBe('received');
  });

  it('stops where its person holds it back while it goes', async () => {
    const world = worldOf([itemOf('1', changes)], {
      call: async () => {
        world.items.set('1', { ...itemIn(world, '1'), state: 'draft' });
        return {};
      },
    });
    await sendRound(world, ME);
    expect(doneIn(world)).toEqual([true, false, false]);
    expect(itemIn(world, '1').state).toBe('draft');
  });
});
