interface Props {
  path: string;
  width: number;
  height: number;
  /** Of the region: what stands here for whoever does not see it. */
  name: string;
}

/** The region's logo. In the dark it keeps white paper under it, for which it was made. */
export function RegionLogo({ path, width, height, name }: Props) {
  return <img className="region-logo" src={path} width={width} height={height} alt={name} />;
}
