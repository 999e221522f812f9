/**
 * The region ids that console pages send, by the zone ids of the documentation, which begin with them
 * (https://tencentcloud.com/zh/document/product/239/4106), and by Tencent's own sources, which agree:
 * serverless-tencent's tencent-component-toolkit (Raw.regionId2Name) and TKEStack. Ids that only one
 * source has are left out.
 */
export const gatewayRegions: ReadonlyMap<string, string> = new Map([
  ['1', 'ap-guangzhou'],
  ['4', 'ap-shanghai'],
  ['5', 'ap-hongkong'],
  ['6', 'na-toronto'],
  ['7', 'ap-shanghai-fsi'],
  ['8', 'ap-beijing'],
  ['9', 'ap-singapore'],
  ['11', 'ap-shenzhen-fsi'],
  ['15', 'na-siliconvalley'],
  ['16', 'ap-chengdu'],
  ['17', 'eu-frankfurt'],
  ['18', 'ap-seoul'],
  ['19', 'ap-chongqing'],
  ['21', 'ap-mumbai'],
  ['22', 'na-ashburn'],
  ['23', 'ap-bangkok'],
  ['25', 'ap-tokyo'],
  ['33', 'ap-nanjing'],
  ['46', 'ap-beijing-fsi'],
]);
