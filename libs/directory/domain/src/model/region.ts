import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Id } from "#kernel";

/** The region's logo, made anew from what was uploaded: nothing of the file itself is kept. */
@Entity()
export class RegionLogo {
  /** SHA-256 of the picture, which is its address. */
  @PrimaryColumn("text") hash!: string;
  @Column("bytea") png!: Buffer;
  @Column("integer") width!: number;
  @Column("integer") height!: number;
}

/** The territory one platform serves. */
@Entity()
@Check("region_accent_check", "accent ~ '^#[0-9a-f]{6}$'")
@Index("region_single_idx", { synchronize: false })
export class Region {
  @PrimaryColumn("uuid") id!: Id<"Region">;
  @Column("text") name!: string;
  /** Colour of links and buttons, such as #00455c; null for the product's own. */
  @Column("text", { nullable: true }) accent!: string | null;
  @ForeignKey(() => RegionLogo) @Column("text", { nullable: true }) logoHash!: string | null;
  /** Filled with invented people and texts. */
  @Column("boolean", { default: false }) demo!: boolean;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
}
