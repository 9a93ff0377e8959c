/** Codes of the delivered list `asset_kind`. */
export type MachineKind = 'desktop' | 'laptop' | 'printer' | 'server' | 'network' | 'monitor' | 'phone' | 'projector';

export interface MachineModel {
  kind: MachineKind;
  maker: string;
  model: string;
  /** How its serial numbers begin. */
  serial: string;
  /** Of a hundred machines, about so many. */
  share: number;
}

export const machineModels: readonly MachineModel[] = [
  { kind: 'desktop', maker: '联想', model: '启天 M455', serial: 'PF', share: 22 },
  { kind: 'desktop', maker: '戴尔', model: 'OptiPlex 7010', serial: 'DL', share: 14 },
  { kind: 'desktop', maker: '清华同方', model: '超翔 TZ830', serial: 'TF', share: 6 },
  { kind: 'laptop', maker: '联想', model: 'ThinkPad T14', serial: 'PC', share: 12 },
  { kind: 'laptop', maker: '华为', model: 'MateBook B5', serial: 'HW', share: 7 },
  { kind: 'printer', maker: '惠普', model: 'LaserJet M208dw', serial: 'CN', share: 7 },
  { kind: 'printer', maker: '理光', model: 'IM 2702', serial: 'RC', share: 3 },
  { kind: 'monitor', maker: '飞利浦', model: '243V7', serial: 'PH', share: 10 },
  { kind: 'network', maker: '华三', model: 'S5130S-28P', serial: 'H3', share: 5 },
  { kind: 'network', maker: '华为', model: 'AirEngine 5761', serial: 'AE', share: 4 },
  { kind: 'server', maker: '浪潮', model: 'NF5280M6', serial: 'IN', share: 2 },
  { kind: 'phone', maker: '亿联', model: 'T31P', serial: 'YL', share: 5 },
  { kind: 'projector', maker: '爱普生', model: 'CB-X49', serial: 'EP', share: 3 },
];
