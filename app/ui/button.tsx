import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Anchor, type AnchorProps } from "./link.tsx";

export interface ButtonLook {
  /** ribbon: the one way forward of a page; ink: strong; outline: usual; quiet: reads as a link */
  variant?: "ribbon" | "ink" | "outline" | "quiet";
  small?: boolean;
  icon?: IconName;
  /** read after the label by screen readers, such as ": Geldloket in de bibliotheek" */
  about?: string;
}

export interface ButtonProps extends ComponentPropsWithoutRef<"button">, ButtonLook {}

export function Button({ variant, small, icon, about, className, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={rest.type ?? "submit"}
      aria-label={spoken(children, about) ?? rest["aria-label"]}
      className={look(variant, small, className)}
    >
      {content(icon, children, about)}
    </button>
  );
}

export interface ButtonLinkProps extends AnchorProps, ButtonLook {}

export function ButtonLink({
  variant,
  small,
  icon,
  about,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Anchor
      {...rest}
      aria-label={spoken(children, about) ?? rest["aria-label"]}
      className={look(variant, small, className)}
    >
      {content(icon, children, about)}
    </Anchor>
  );
}

/** Buttons beside each other; they wrap when there is no room. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}

/** Said as one name: hidden text in an element of its own would be read with a gap before it. */
function spoken(children: ReactNode, about: string | undefined): string | undefined {
  return about && typeof children === "string" ? children + about : undefined;
}

function look(variant: ButtonLook["variant"] = "outline", small = false, className?: string) {
  return classNames("button", `button--${variant}`, small && "button--small", className);
}

function content(icon: IconName | undefined, children: ReactNode, about: string | undefined) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>
        {children}
        {about && typeof children !== "string" ? (
          <span className="visually-hidden">{about}</span>
        ) : null}
      </span>
    </>
  );
}
