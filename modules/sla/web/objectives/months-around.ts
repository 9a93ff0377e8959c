/** So many months before and after this one, the newest first. */
export function monthsAround({ before, after }: { before: number; after: number }): string[] {
  const now = new Date();
  return Array.from({ length: before + 1 + after }, (_, index) => {
    const month = new Date(Date.UTC(now.getFullYear(), now.getMonth() + after - index, 1));
    return month.toISOString().slice(0, 7);
  });
}
