/** Whom the provider of the pictures serves beside the cast's two customers; the first site of each is where all sit. */
export interface ServedCustomer {
  name: string;
  shortName: string;
  phone: string;
  site: string;
  address: string;
  people: readonly ServedPerson[];
}

export interface ServedPerson {
  name: string;
  department: string;
  position: string;
  mobile: string;
}

const person = (name: string, department: string, [position, mobile]: [string, string]): ServedPerson => ({
  name,
  department,
  position,
  mobile,
});

export const servedCustomers: readonly ServedCustomer[] = [
  {
    name: '江北农村商业银行',
    shortName: '江北农商行',
    phone: '023-8800-1234',
    site: '江北总行大楼',
    address: '重庆市江北区金沙门路 36 号',
    people: [
      person('沈静', '营业部', ['柜员', '13512340001']),
      person('罗建国', '信贷部', ['客户经理', '13512340002']),
      person('唐悦', '科技部', ['系统管理员', '13512340003']),
    ],
  },
  {
    name: '云岭医药连锁有限公司',
    shortName: '云岭医药',
    phone: '0871-6500-1234',
    site: '昆明配送中心',
    address: '昆明市经开区信息产业基地 12 号',
    people: [
      person('段晓燕', '门店运营部', ['店长', '13987650001']),
      person('和志强', '仓储部', ['主管', '13987650002']),
    ],
  },
  {
    name: '海川国际物流集团',
    shortName: '海川物流',
    phone: '0532-8900-1234',
    site: '青岛港区办公楼',
    address: '青岛市市北区港寰路 58 号',
    people: [
      person('于航', '调度中心', ['调度员', '13864210001']),
      person('曲萍', '人力资源部', ['专员', '13864210002']),
      person('姜涛', '报关部', ['报关员', '13864210003']),
    ],
  },
];
