import { photoWidths } from "#app/domain/materials/material.ts";

export interface PhotoProps {
  /** pixels of the largest size */
  width: number;
  height: number;
  altText: string;
  /** the address of one of its sizes */
  addressOf: (width: number) => string;
  /** how wide it is shown, as in the `sizes` of an image */
  sizes: string;
}

/** A photo that fetches no more than the screen can show. */
export function Photo({ width, height, altText, addressOf, sizes }: PhotoProps) {
  const widths = photoWidths(width);
  return (
    <img
      className="photo"
      src={addressOf(widths[Math.min(1, widths.length - 1)] ?? width)}
      srcSet={widths.map((each) => `${addressOf(each)} ${each}w`).join(", ")}
      sizes={sizes}
      width={width}
      height={height}
      alt={altText}
      loading="lazy"
      decoding="async"
    />
  );
}

export interface PhotoGridProps {
  label: string;
  photos: readonly { id: string; width: number; height: number; altText: string }[];
  addressOf: (id: string, width: number) => string;
}

/** Photos beside each other, each as it is: nothing is cut off. */
export function PhotoGrid({ label, photos, addressOf }: PhotoGridProps) {
  const sizes =
    photos.length === 1 ? "(min-width: 901px) 700px, 100vw" : "(min-width: 901px) 340px, 100vw";
  return (
    <ul className="photo-grid" aria-label={label}>
      {photos.map(({ id, ...photo }) => (
        <li key={id}>
          <Photo {...photo} sizes={sizes} addressOf={(width) => addressOf(id, width)} />
        </li>
      ))}
    </ul>
  );
}
