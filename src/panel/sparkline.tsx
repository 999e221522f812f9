const BAR_WIDTH = 2;
const HEIGHT = 14;

/** How something was spread over time: a bar for each part of it. Decoration; numbers stand beside it. */
export function Sparkline({ bars }: { bars: readonly number[] }) {
  const highest = Math.max(1, ...bars);
  return (
    <svg class="sparkline" width={bars.length * BAR_WIDTH} height={HEIGHT} aria-hidden="true">
      {bars.map((count, index) => {
        // A single one among thousands must still be seen.
        const height = count === 0 ? 1 : Math.max(3, Math.round((count / highest) * HEIGHT));
        return (
          <rect
            key={index}
            data-empty={count === 0}
            x={index * BAR_WIDTH}
            y={HEIGHT - height}
            width={BAR_WIDTH - 0.5}
            height={height}
          />
        );
      })}
    </svg>
  );
}
