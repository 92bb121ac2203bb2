/** The link of an ordinary QR code: with a query, an escape and a fragment. */
export const SHOP = 'https://shop.cn/o/a?table=8&item=%E5%8C%85#menu';
