-- A group's IT manager signs for the companies below their own (ORG-09): the signer is not always of the ticket's customer.
alter table ticket
  drop constraint ticket_tenant_id_customer_id_signed_by_id_fkey,
  add foreign key (tenant_id, signed_by_id) references contact (tenant_id, id);
