-- Wall 3 also for what a customer has of its own among all customers' (0057): objectives and what they came to are no guest's
-- business. What a guest's report is timed and governed by stays open to them.
call wall_off_guests('objective');
call wall_off_guests('objective_version');
call wall_off_guests('objective_day');
