-- The supplement that took a device into the annex: taken back, it gives the device back. Null: signed for with the contract.
alter table covered_device add column annexed_by_id uuid;
alter table covered_device add foreign key (tenant_id, annexed_by_id) references contract_version (tenant_id, id);
create index covered_device_by_supplement on covered_device (tenant_id, annexed_by_id);
