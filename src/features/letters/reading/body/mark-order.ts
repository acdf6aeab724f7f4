const MOST_MISSING = 2;

/** `2.1` is the first of its list `2.`. */
const placeOf = (mark: string): { list: string; number: number } => {
  const [, list = '', digits = ''] = /^(?<list>.*?)(?<number>\d+)\D*$/.exec(mark) ?? [];
  return { list, number: Number(digits) };
};

/** The numbers of a body's items so far: in the middle of a paragraph a line may begin with any number. */
export class MarkOrder {
  private readonly last = new Map<string, number>();

  /** Whether a mark is the next of its list, or nearly so; letters and bullets always are. */
  follows(mark: string): boolean {
    const { list, number } = placeOf(mark);
    if (!/\d/.test(mark)) return true;
    return number >= 1 && number <= (this.last.get(list) ?? 0) + 1 + MOST_MISSING;
  }

  take(mark: string): void {
    const { list, number } = placeOf(mark);
    this.last.set(list, number);
  }
}
