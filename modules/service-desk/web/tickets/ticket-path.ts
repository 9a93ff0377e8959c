/** A ticket's page: linked by the number that people know it by. */
export function ticketPath({ number }: { number: string }): string {
  return `/tickets/${encodeURIComponent(number)}`;
}
