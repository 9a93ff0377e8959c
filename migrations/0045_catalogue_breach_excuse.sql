-- Why a breach is excused is a list of its own (BIL-13).
alter table code_item drop constraint code_item_list_check;
alter table code_item add constraint code_item_list_check check (list in
  ('resolution_code', 'handling_mode', 'waiting_reason', 'cancel_reason', 'channel', 'asset_kind', 'breach_excuse'));
