/** Kinds of tickets that conditions name (SD-01); what is timed is known here by these codes alone. */
export const ticketKinds = [
  'incident',
  'service_request',
  'question',
  'change_request',
  'suggestion',
  'complaint',
  'praise',
] as const;
