-- Nobody is asked where the customer's process leaves follow-up out (SD-27).
alter table survey drop constraint survey_unasked_for_check;
alter table survey add constraint survey_unasked_for_check
  check (unasked_for in ('sample', 'fatigue', 'nobody', 'no_questionnaire', 'reopened', 'moved', 'left_out'));
