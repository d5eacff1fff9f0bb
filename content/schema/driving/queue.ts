/** A queue that gives back the least first: a binary heap of numbered things. */
export interface Queue {
  readonly push: (item: number, rank: number) => void;
  /** The item of least rank with its rank; undefined when empty. */
  readonly pop: () => readonly [item: number, rank: number] | undefined;
}

/** An empty queue. */
export function makeQueue(): Queue {
  const heap: (readonly [number, number])[] = [];
  const rank = (index: number): number => heap[index]?.[1] ?? Infinity;
  const swap = (one: number, other: number): void => {
    const [a, b] = [heap[one], heap[other]];
    if (a === undefined || b === undefined) return;
    heap[one] = b;
    heap[other] = a;
  };
  return {
    push(item, itemRank) {
      let index = heap.push([item, itemRank]) - 1;
      while (index > 0) {
        const above = (index - 1) >> 1;
        if (rank(above) <= rank(index)) return;
        swap(above, index);
        index = above;
      }
    },
    pop() {
      const first = heap[0];
      swap(0, heap.length - 1);
      heap.pop();
      for (let index = 0; ;) {
        const [left, right] = [2 * index + 1, 2 * index + 2];
        const least = rank(right) < rank(left) ? right : left;
        if (rank(least) >= rank(index)) return first;
        swap(least, index);
        index = least;
      }
    },
  };
}
