import type { ReactNode } from "react";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { Told } from "#app/ui/told.tsx";

interface SettingsPageProps {
  title: string;
  intro?: ReactNode;
  back: { href: string; label: string };
  /** what was done just before this page */
  told?: string | null;
  narrow?: boolean;
  children: ReactNode;
}

/** The frame of each page under settings. */
export function SettingsPage({ title, intro, back, told, narrow, children }: SettingsPageProps) {
  return (
    <Wrap narrow={narrow}>
      <PageHeading
        title={title}
        intro={intro}
        back={<BackLink href={back.href}>{back.label}</BackLink>}
      />
      <Stack gap={6}>
        <Told>{told}</Told>
        {children}
      </Stack>
    </Wrap>
  );
}

export const settingsHref = (slug: string, path = "") =>
  `/${slug}/organisatie/instellingen${path ? `/${path}` : ""}`;

export const toSettings = (slug: string) => ({
  href: settingsHref(slug),
  label: "Terug naar de instellingen",
});
