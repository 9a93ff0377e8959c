export interface Head {
  key: string;
  /** Its name is `assets:asset.<key>`, unless another text says it. */
  textKey?: string;
  alsoCalled: readonly string[];
  example: string;
  isKey?: boolean;
  /** What may stand in it: `assets:hint.<hint>`. */
  hint?: string;
}

/** What was paid for machines, who covers them until when, and what is noted: the later columns of a file of machines. */
export const paperHeads: readonly Head[] = [
  {
    key: 'price',
    alsoCalled: [
      '单价',
      '原值',
      '采购价',
      '购置价格',
      '金额',
      'Cost',
      'Purchase price',
      'Purchase Cost',
      'Purchased cost',
      'Value',
      '采购金额',
      '购入金额',
      '采购单价',
      '资产原值',
    ],
    example: '3200.00',
  },
  {
    key: 'purchasedOn',
    alsoCalled: [
      '采购日期',
      '购置日期',
      '购买时间',
      '购入日期',
      'Purchased',
      'Purchase date',
      'Date of purchase',
      'Purchased on',
      '采购时间',
      '购买日期',
      '购机日期',
    ],
    example: '2024-03-15',
  },
  {
    key: 'liveOn',
    alsoCalled: [
      '上线日期',
      '启用日期',
      '投用日期',
      '领用日期',
      'In service since',
      'Startup date',
      'Use date',
      '投入使用日期',
      '启用时间',
    ],
    example: '2024-03-20',
  },
  {
    key: 'warrantyFrom',
    alsoCalled: ['保修开始', '质保开始日期', 'Warranty start', 'Start date of warranty', '维保开始日期'],
    example: '2024-03-15',
  },
  {
    key: 'warrantyUntil',
    alsoCalled: [
      '保修到期',
      '保修期至',
      '质保到期',
      '维保到期',
      '过保日期',
      'Warranty end',
      'Warranty expiry',
      'Warranty Expires',
      'Warranty expiration date',
      '保修截止日期',
      '质保期至',
      '维保截止',
    ],
    example: '2027-03-14',
  },
  {
    key: 'department',
    alsoCalled: ['所属部门', '使用部门', '部门名称', '科室', 'Department name', 'Group', 'Groups'],
    example: '财务部',
  },
  {
    key: 'supplier',
    alsoCalled: ['供货商', '供应厂商', '经销商', '采购渠道', 'Suppliers', 'Reseller'],
    example: '联创电脑',
    hint: 'supplier',
  },
  {
    key: 'maintainer',
    alsoCalled: ['维保厂商', '维保单位', '维护单位', '保修厂商', 'Maintenance vendor'],
    example: '联创电脑',
    hint: 'supplier',
  },
  {
    key: 'insuranceUntil',
    alsoCalled: ['保险到期日', '投保至', 'Insured until', 'Insurance end'],
    example: '2027-03-14',
  },
  {
    key: 'insuranceNote',
    alsoCalled: ['保险', '保单号', '承保公司', 'Insurance', 'Policy no.'],
    example: '平安财险 PA-2024-0315',
  },
  { key: 'leaseUntil', alsoCalled: ['租期至', '租赁到期日', '租约到期', 'Lease end'], example: '2027-03-14' },
  {
    key: 'leaseNote',
    alsoCalled: ['租赁', '租赁合同', '租赁公司', 'Lease', 'Lease contract'],
    example: '远东租赁 FE-0815',
  },
  { key: 'warrantyLevel', alsoCalled: ['保修级别', '质保级别', '维保级别', 'Service level'], example: '三年上门' },
  {
    key: 'note',
    alsoCalled: ['说明', '备注说明', 'Remark', 'Remarks', 'Comment', 'Notes', 'Comments', '评论'],
    example: '纸盒偏紧',
  },
];
