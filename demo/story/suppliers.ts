import type { SupplierKind } from '../../modules/suppliers/supplier.contract.ts';

/** Whom the provider buys from and who looks after machines for it. */
export interface ToldSupplier {
  name: string;
  kinds: readonly SupplierKind[];
  phone?: string;
  email?: string;
  address?: string;
  note?: string;
  people?: readonly { name: string; job?: string; phone?: string; email?: string }[];
  /** It is worked with no longer. */
  isRetired?: true;
}

export const toldSuppliers: readonly ToldSupplier[] = [
  {
    name: '宁波联创电脑有限公司',
    kinds: ['supplier', 'maintainer'],
    phone: '0574-87001234',
    email: 'service@lianchuang.example.cn',
    address: '宁波市海曙区中山西路 218 号',
    note: '联想、惠普台式机和笔记本的授权服务商，保修期内上门。',
    people: [
      { name: '陆晓峰', job: '客户经理', phone: '13905740218', email: 'luxf@lianchuang.example.cn' },
      { name: '方敏', job: '售后主管', phone: '0574-87001266' },
    ],
  },
  {
    name: '杭州云栈网络设备有限公司',
    kinds: ['supplier', 'maintainer'],
    phone: '4008111020',
    address: '杭州市滨江区江南大道 588 号',
    note: '交换机、防火墙备件四小时到场（杭州、宁波市区）。',
    people: [{ name: '沈一鸣', job: '技术支持', phone: '13857110020', email: 'shenym@yunzhan.example.cn' }],
  },
  {
    name: '上海精彩办公设备维修有限公司',
    kinds: ['maintainer'],
    phone: '021-62003355',
    address: '上海市普陀区曹杨路 1040 弄 2 号',
    note: '打印机、复印机，按张计费的机器也由其保养。',
    people: [{ name: '顾文斌', job: '调度', phone: '13601770355' }],
  },
  {
    name: '成都锦信科技有限公司',
    kinds: ['supplier'],
    phone: '028-85006677',
    email: 'sales@jinxin.example.cn',
    address: '成都市武侯区科华北路 62 号',
    people: [{ name: '唐莉', job: '销售', phone: '13808006677' }],
  },
  {
    name: '安诚财产保险宁波分公司',
    kinds: ['insurer'],
    phone: '95500',
    note: '客户机房设备一切险，出险后 48 小时内报案。',
    people: [{ name: '胡建国', job: '理赔', phone: '13586500909' }],
  },
  {
    name: '华租信息设备租赁有限公司',
    kinds: ['lessor'],
    phone: '0571-88990011',
    email: 'lease@huazu.example.cn',
    address: '杭州市余杭区文一西路 998 号',
    people: [{ name: '林岚', job: '租后服务', phone: '13777880011' }],
  },
  {
    name: '绿循再生资源（浙江）有限公司',
    kinds: ['disposer'],
    phone: '0574-86553210',
    address: '宁波市北仑区霞浦工业区 9 号',
    note: '有电子废弃物处理资质；硬盘销毁出具证明。',
    people: [{ name: '邵海', phone: '13967853210' }],
  },
  {
    name: '宁波天一维修部',
    kinds: ['maintainer'],
    phone: '0574-87320099',
    note: '2024 年底停业。',
    isRetired: true,
  },
];
