/** Who records an event: whoever looks at the file, or somebody else. */
export type Recorder = 'me' | 'decision-maker' | 'state-asked';
