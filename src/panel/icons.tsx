import type { ComponentChildren } from 'preact';

/** Drawn for this panel on a grid of 16, in the text's colour. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function RecordIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.25" class="stroke" />
      <circle cx="8" cy="8" r="3" class="fill" />
    </Icon>
  );
}

/** A list that goes on over a page's edge. */
export function PreserveIcon() {
  return (
    <Icon>
      <path d="M3.5 3.5h9M3.5 12.5h9M5.5 5.5h5M5.5 10.5h5" class="stroke" />
      <path d="M1.5 8h2M5 8h2M8.5 8h2M12 8h2.5" class="stroke" />
    </Icon>
  );
}

/** Something of the call is missing. */
export function PartialIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="4.5" class="stroke" />
      <path d="M8 3.5a4.5 4.5 0 0 1 0 9z" class="fill" />
    </Icon>
  );
}

export function ClearIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.25" class="stroke" />
      <path d="M4.3 4.3l7.4 7.4" class="stroke" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="7" cy="7" r="3.75" class="stroke" />
      <path d="M9.8 9.8l3.4 3.4" class="stroke" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" class="stroke" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="M3.5 8.5l3 3 6-7" class="stroke" />
    </Icon>
  );
}

/** A slip with lines of text: what goes to support. */
export function TicketIcon() {
  return (
    <Icon>
      <path d="M5.5 4.5v-2h8v8h-2" class="stroke" />
      <path d="M2.5 5.5h8v8h-8z" class="stroke" />
      <path d="M4.75 8.25h3.5M4.75 10.75h3.5" class="stroke" />
    </Icon>
  );
}

/** A small triangle: there is a menu. */
export function MoreIcon() {
  return (
    <Icon>
      <path d="M4.5 6.5l3.5 3.5 3.5-3.5" class="stroke" />
    </Icon>
  );
}

/** An arrow onto a line: out of the panel, into a file. */
export function SaveIcon() {
  return (
    <Icon>
      <path d="M8 2.5v7M5 7l3 3 3-3M3 13.5h10" class="stroke" />
    </Icon>
  );
}

/** Two sheets, one on the other. */
export function CopyIcon() {
  return (
    <Icon>
      <path d="M5.5 5.5h8v8h-8z" class="stroke" />
      <path d="M3.5 10.5h-1v-8h8v1" class="stroke" />
    </Icon>
  );
}

/** Two columns with an arrow to each. */
export function CompareIcon() {
  return (
    <Icon>
      <path d="M2.5 3.5h4v9h-4zM9.5 3.5h4v9h-4z" class="stroke" />
      <path d="M8 1.5v13" class="stroke dashed" />
    </Icon>
  );
}

/** Bars along a time line. */
export function NetworkIcon() {
  return (
    <Icon>
      <path d="M2.5 4h5M5.5 8h6M9.5 12h4" class="stroke" />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path d="M9.5 3.5L5 8l4.5 4.5" class="stroke" />
    </Icon>
  );
}

/** A flag on its pole. */
export function MarkerIcon() {
  return (
    <Icon>
      <path d="M4.5 13.5v-11h7l-2 2.75 2 2.75h-7" class="stroke" />
    </Icon>
  );
}

/** Bars over time. */
export function OverviewIcon() {
  return (
    <Icon>
      <path d="M2.5 13.5h11M4 11V8.5M6.7 11V5.5M9.3 11V7M12 11V3.5" class="stroke" />
    </Icon>
  );
}
