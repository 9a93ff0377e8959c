export { leaveOutSurveys } from './server/surveys/leave-out-surveys.ts';
export { noteOutcome } from './server/surveys/note-outcome.ts';
export { openRecovery } from './server/recovery/open-recovery.ts';
export { followUpTicket } from './server/surveys/follow-up-ticket.ts';
export { foundQuestionnaire } from './server/questionnaires/found-questionnaire.ts';
