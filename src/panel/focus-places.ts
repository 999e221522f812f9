/** Where keys send the focus; each place puts itself in while it is on the screen. */
export interface FocusPlaces {
  filter: () => void;
  details: () => void;
  list: () => void;
}

/** Places that are not there yet: asking for them does nothing. */
export function createFocusPlaces(): FocusPlaces {
  const nowhere = () => {};
  return { filter: nowhere, details: nowhere, list: nowhere };
}
