-- Who follows the link of a survey's mail is let in to that survey (0057): it, and what is answered to it.
call let_guests('survey', 'id');
call let_guests('survey_answer', 'survey_id');
