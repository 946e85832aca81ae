/** Where the options page explains a rule; an address within the extension. */
export const aboutRule = (rule: string) => `/options.html#${encodeURIComponent(rule)}` as const;
