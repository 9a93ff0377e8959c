/** A ticket's page in the portal: linked by the number that people know it by. */
export function portalTicketPath({ number }: { number: string }): string {
  return `/portal/tickets/${encodeURIComponent(number)}`;
}
