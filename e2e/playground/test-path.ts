/** The server's test paths, which need no signature, and the headers of an ordinary call. */
export const testPath = {
  origin: 'https://cvm.tencentcloudapi.com',
  headers: {
    'Content-Type': 'application/json',
    'X-TC-Action': 'DescribeInstancesStatus',
    'X-TC-Version': '2017-03-12',
    'X-TC-Region': 'ap-guangzhou',
  },
} as const;
