import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleLetter } from '../../../../tests/support/letters/sample-letter.ts';
import { type AskedReading, LONG_TEXT, reviewAsked } from '../rules/long-reading.ts';
import { useReading } from './use-reading.ts';

const asking = (text: string, subject?: string): AskedReading => ({
  text,
  decisions: {},
  corrections: subject === undefined ? {} : { subject },
  days: [],
});
const SHORT = sampleLetter({});
const LONG = sampleLetter({ body: 'ข้อความยาว '.repeat(LONG_TEXT / 10) });

/** Workers that answer when they are told to. */
const workers: FakeWorker[] = [];
class FakeWorker extends EventTarget {
  asked: AskedReading | undefined;
  ended = false;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(asked: AskedReading) {
    this.asked = asked;
  }
  terminate() {
    this.ended = true;
  }
  answer() {
    const data = this.asked && reviewAsked(this.asked);
    act(() => void this.dispatchEvent(new MessageEvent('message', { data })));
  }
  break() {
    act(() => void this.dispatchEvent(new Event('error')));
  }
}

const render = (asked: AskedReading) => {
  vi.stubGlobal('Worker', FakeWorker);
  return renderHook(({ now }) => useReading(now), { initialProps: { now: asked } });
};

afterEach(() => {
  cleanup();
  workers.length = 0;
  vi.unstubAllGlobals();
});

describe('the reading of a letter on the screen', () => {
  it('is there at once for a short one, without a worker', () => {
    const { result } = render(asking(SHORT));
    expect(result.current.reading).toBe('done');
    expect(result.current.review).toEqual(reviewAsked(asking(SHORT)));
    expect(workers).toHaveLength(0);
  });

  it('of a long one comes from a worker, equal to that at once', () => {
    const { result } = render(asking(LONG));
    expect(result.current).toMatchObject({ reading: 'reading', review: { letter: undefined } });
    workers[0]?.answer();
    expect(result.current.reading).toBe('done');
    expect(result.current.review).toEqual(reviewAsked(asking(LONG)));
  });

  it('keeps the former review while a decision is read, and ends the reading it replaces', () => {
    const { result, rerender } = render(asking(LONG));
    workers[0]?.answer();
    rerender({ now: asking(LONG, 'หนึ่ง') });
    rerender({ now: asking(LONG, 'สอง') });
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, false]);
    expect(result.current.reading).toBe('reading');
    expect(result.current.review.letter).toBeDefined();
    workers[2]?.answer();
    expect(result.current.review.values.subject).toBe('สอง');
  });

  it('is stopped when the person leaves, and says so when it fails', () => {
    const left = render(asking(LONG));
    left.unmount();
    expect(workers[0]?.ended).toBe(true);
    const { result } = render(asking(LONG));
    workers[1]?.break();
    expect(result.current.reading).toBe('failed');
  });
});
