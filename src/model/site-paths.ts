// Where the pages are that people are sent to from elsewhere: Teams and the stores of channels link to them.

export const PRIVACY_PATH = '/privacy'
export const TERMS_PATH = '/terms'
