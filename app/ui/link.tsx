import { Link } from "@remix-run/react";
import type { ComponentPropsWithoutRef } from "react";

export interface AnchorProps extends ComponentPropsWithoutRef<"a"> {
  href: string;
  /** let the browser fetch the address itself: a file, or a page outside the client router */
  reload?: boolean;
}

/** A link by its address: pages of our own go through the router, anchors and other sites do not. */
export function Anchor({ href, reload, children, ...rest }: AnchorProps) {
  const isOwnPage = href.startsWith("/") && !href.startsWith("//");
  if (!isOwnPage || reload || rest.download !== undefined) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <Link to={href} {...rest}>
      {children}
    </Link>
  );
}
