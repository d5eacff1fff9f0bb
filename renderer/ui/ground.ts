/** What words lie on: each name is a rule in grounds.css that brings its own ink. */
export type Ground = 'paper' | 'card' | 'sand' | 'tint' | 'deep' | 'pine' | 'vine' | 'colour';
