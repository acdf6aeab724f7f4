import { expect, test } from 'vitest';
import { trailOf } from './trail.ts';

test.each([
  ['/', '/', ['/']],
  ['/', '/49/4905/', ['/', '/49/', '/49/4905/']],
  ['/49/', '/49/4905/', ['/49/', '/49/4905/']],
  ['/49/', '/49/', ['/49/']],
])('from %s down to %s', (from, to, trail) => expect(trailOf(from, to)).toEqual(trail));
