-- Of one customer by kind and beginning, read no further than is shown: for staff limited to some customers, and for
-- pickers bound to one. Among a million people the rare customer's few are not sought by reading everybody's.
create index look_up_of_customer on look_up (tenant_id, customer_id, kind, token, id);
drop index look_up_by_customer;
