import { recordAssetComponent } from '../../modules/assets/asset-component.contract.ts';
import { changeAssetFieldRule } from '../../modules/assets/asset-field-rule.contract.ts';
import { recordAssetModel } from '../../modules/assets/asset-model.contract.ts';
import { takeAssetStep } from '../../modules/assets/asset-step.contract.ts';
import { changeAsset, recordAsset } from '../../modules/assets/asset.contract.ts';
import { changeLabelTemplate, listLabelTemplates } from '../../modules/assets/label-template.contract.ts';
import { changeScrapSetting } from '../../modules/assets/scrap-setting.contract.ts';
import {
  changeReliabilitySetting,
  readReliabilitySetting,
} from '../../modules/reliability/reliability-setting.contract.ts';
import type { Client } from '../cast/client.ts';
import { enterMachine } from './enter-machine.ts';
import { letThrough, numberMachines } from './number-machines.ts';

/** Puts a part into a machine, whose network card and history it has by then; answers with the part's id. */
async function fitMachine(client: Client, asset: string, word = '内存条'): Promise<string> {
  const body = { kind: 'memory', name: word } as const;
  const { components } = await client.ask(recordAssetComponent, { params: { asset }, body });
  return components[0]?.id ?? '';
}

/** Its disks were wiped by somebody; answers with the step. */
async function wipeMachine(client: Client, asset: string, { revision = 1, party = '李敏' } = {}): Promise<string> {
  const headers = { 'if-match': `"r${revision}"` };
  const body = { kind: 'wipe', method: 'overwritten', party } as const;
  const { id } = await client.ask(takeAssetStep, { params: { asset }, body, headers });
  return id;
}

/** A machine with a marked name, a marked part and a marked step of its life; answers with all three. */
export async function enterFitted(
  client: Client,
  whose: Parameters<typeof enterMachine>[1],
): Promise<{ asset: string; component: string; step: string }> {
  const asset = await enterMachine(client, whose);
  const component = await fitMachine(client, asset, 'SECRET-DONGHAI 内存条');
  return { asset, component, step: await wipeMachine(client, asset, { party: 'SECRET-DONGHAI' }) };
}

/** A machine of the customer with all that is kept of one, and how the customer's machines are numbered and let into use. */
export async function keepMachine(client: Client, customerId: string): Promise<void> {
  const machine = { name: '会议室主机', kind: 'desktop', customerId, macAddresses: ['3C:97:0E:00:00:01'] };
  const { id: asset } = await client.ask(recordAsset, { body: machine });
  const headers = { 'if-match': '"r1"' };
  await client.ask(changeAsset, {
    params: { asset },
    body: { seat: '3F-A12', number: `WALL-${asset.slice(-8)}` },
    headers,
  });
  await fitMachine(client, asset);
  await wipeMachine(client, asset, { revision: 2 });
  await letThrough(client, { customer: customerId, asset });
  await numberMachines(client, customerId);
}

/** The customer wants something done before its machines are scrapped. */
export async function wantWiped(client: Client, customer: string): Promise<void> {
  const headers = { 'if-match': '"r1"' };
  await client.ask(changeScrapSetting, { params: { customer }, body: { needsWipe: true }, headers });
}

/** A model in the provider's catalogue, labels, a rule about reported fields and usual rates of its own; answers with the model's id. */
export async function keepCatalogue(admin: Client, name: string): Promise<string> {
  await addRemark(admin);
  await reckonRepairs(admin);
  await admin.ask(changeAssetFieldRule, { body: { field: 'maker', heldDays: 90 } });
  const { id } = await admin.ask(recordAssetModel, { body: { maker: 'Lenovo', name } });
  return id;
}

async function reckonRepairs(admin: Client): Promise<void> {
  const { revision } = await admin.ask(readReliabilitySetting);
  const headers = { 'if-match': `"r${revision}"` };
  const rates = [{ name: '本地机房', rate: 3, kinds: ['server'] }];
  await admin.ask(changeReliabilitySetting, { body: { replaceYears: 5, rates }, headers });
}

async function addRemark(admin: Client): Promise<void> {
  const [template] = (await admin.ask(listLabelTemplates)).items;
  if (!template) throw new Error('there is no template of labels');
  const { code, fields, hotlines, revision } = template;
  const headers = { 'if-match': `"r${revision}"` };
  await admin.ask(changeLabelTemplate, { body: { code, fields, hotlines, remark: '请勿撕下' }, headers });
}
