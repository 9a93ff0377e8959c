/** Mails in these wait for somebody. */
export const waitingStates = ['review', 'held', 'failed'] as const;
