/** Stands in a body that is none of our business: no story may find it in any storage or log. */
export const ordinaryJsonCanary = 'canary-7f3c91b2-ordinary-json';
